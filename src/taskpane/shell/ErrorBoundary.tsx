import { Component, type ReactNode } from 'react';
import { Crash } from './Crash';
import { asError } from '../../commands/fault';

interface State {
  readonly error: Error | null;
}

/** Catches programming errors and shows them: a blank pane would tell nobody anything. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  static getDerivedStateFromError(thrown: unknown): State {
    return { error: asError(thrown) };
  }

  override state: State = { error: null };

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Crash
        error={error}
        onReopen={() => {
          this.setState({ error: null });
        }}
      />
    );
  }
}
