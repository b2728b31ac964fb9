import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { PaneControls } from '../state/usePane';
import type { Tool } from './tool';

/** What every tool's view is given. */
export interface ToolViewProps {
  readonly controls: PaneControls;
  /** What the way back says. */
  readonly back: string;
  readonly onBack: () => void;
}

/** The views of the tools, in the order of the list. Fetched when they are first opened. */
export const toolViews: Readonly<
  Partial<Record<Tool, LazyExoticComponent<ComponentType<ToolViewProps>>>>
> = {
  print: lazy(async () => ({ default: (await import('../printing/Printing')).Printing })),
  setUp: lazy(async () => ({ default: (await import('../setUp/SetUpTool')).SetUpTool })),
  mergeUnits: lazy(() => import('../merging/Merging')),
  close: lazy(async () => ({ default: (await import('../closing/CloseView')).CloseView })),
  verify: lazy(async () => ({ default: (await import('../closing/VerifyView')).VerifyView })),
  turnPeriod: lazy(async () => ({
    default: (await import('../closing/TurnPeriodView')).TurnPeriodView,
  })),
  help: lazy(() => import('../help/Help')),
};
