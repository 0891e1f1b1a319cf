import { TroubleScreen } from '#ui/screens/trouble/TroubleScreen.tsx'
import { Component } from 'react'
import type { ReactNode } from 'react'
import { sayAlive } from './base/alive.ts'
import { askAnew } from './base/later-page.tsx'
import { focusOnTitle } from './base/use-page.ts'

interface Props {
  /** Where one is; going elsewhere leaves the trouble behind. */
  readonly place: string
  readonly children: ReactNode
}

interface State {
  readonly failed: boolean
  readonly place: string
}

/** Shows a fault of ours instead of a blank page; what was kept is untouched. Logs nothing. */
export class TroubleBoundary extends Component<Props, State> {
  override state: State = { failed: false, place: this.props.place }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  static getDerivedStateFromProps({ place }: Props, before: State): State | null {
    return place === before.place ? null : { failed: false, place }
  }

  override componentDidCatch() {
    sayAlive()
    askAnew()
  }

  // The button is gone with the trouble, and focus with it; whatever comes instead begins at its title.
  private readonly retry = () => {
    this.setState({ failed: false }, () => void focusOnTitle())
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return <TroubleScreen kind="unexpected" onRetry={this.retry} />
  }
}
