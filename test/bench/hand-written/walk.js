// The whole tree stands in the page; this shows one question at a time.
const back = document.getElementById('back')
const first = document.querySelector('section')
let route = [first]
let isShut = false

document.querySelector('main').addEventListener('click', ({ target }) => {
  const { to, gate } = target.dataset
  if (to === undefined) return
  for (const one of target.parentElement.children)
    one.setAttribute('aria-pressed', String(one === target))
  if (gate === 'open') isShut = false
  if (gate === 'shut') isShut = true
  const isLastGate = target.closest('section').dataset.last !== undefined
  const next = isShut && isLastGate ? target.closest('section').dataset.last : to
  route.push(document.getElementById(next))
  history.pushState(route.length, '', `#/vraag/${route.length}`)
  show()
})

back.addEventListener('click', () => history.back())

addEventListener('popstate', () => {
  route = route.slice(0, Math.max(1, Number(history.state) || 1))
  show()
})

function show() {
  const now = route.at(-1)
  for (const section of document.querySelectorAll('section')) section.hidden = section !== now
  back.hidden = route.length === 1
  document.title = `Vraag ${route.length} – Thuiswerkwijzer`
  now.querySelector('h1').focus()
}
