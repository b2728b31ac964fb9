import { createContext, useContext } from 'react';
import type { PaneControls } from './state/usePane';

/** The pane's controls, for what lies deep within a view. */
export const ControlsContext = createContext<PaneControls | null>(null);

/** The controls, for a component of the pane. */
export function useControls(): PaneControls {
  const controls = useContext(ControlsContext);
  if (!controls) throw new Error('There are no controls outside the pane');
  return controls;
}
