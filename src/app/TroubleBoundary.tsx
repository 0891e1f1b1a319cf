import { TroubleScreen } from '#ui/screens/TroubleScreen.tsx'
import { Component } from 'react'
import type { ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
}

/** Shows a fault of ours instead of a blank page; what was kept is untouched. Logs nothing. */
export class TroubleBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return <TroubleScreen kind="unexpected" onRetry={() => this.setState({ failed: false })} />
  }
}
