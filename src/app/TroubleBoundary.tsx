import { TroubleScreen } from '#ui/screens/trouble/TroubleScreen.tsx'
import { Component } from 'react'
import type { ReactNode } from 'react'
import { sayAlive } from './base/alive.ts'
import { askAnew } from './base/later-page.tsx'
import { NotHad } from './base/needed.ts'
import { focusOnTitle } from './base/use-page.ts'

interface Props {
  /** Where one is; going elsewhere leaves the trouble behind. */
  readonly place: string
  readonly children: ReactNode
}

interface State {
  readonly error?: unknown
  readonly place: string
}

/** Shows a fault of ours instead of a blank page; what was kept is untouched. Logs nothing. */
export class TroubleBoundary extends Component<Props, State> {
  override state: State = { place: this.props.place }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  static getDerivedStateFromProps({ place }: Props, before: State): State | null {
    return place === before.place ? null : { error: undefined, place }
  }

  override componentDidCatch() {
    sayAlive()
    askAnew()
  }

  // The button is gone with the trouble, and focus with it; whatever comes instead begins at its title.
  private readonly retry = () => {
    this.setState({ error: undefined }, () => void focusOnTitle())
  }

  override render() {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return <TroubleScreen isFault={!(error instanceof NotHad)} onRetry={this.retry} />
  }
}
