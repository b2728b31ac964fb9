import { createContext, useContext } from 'react';
import type { Messages } from '../messages';
import { vi } from '../messages/vi';

/** The texts of the language that the pane speaks now. */
export const MessagesContext = createContext<Messages>(vi);

/** The texts, for a component. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
