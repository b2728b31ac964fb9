import { HostObject } from '../object';

/** What office.js tells Excel at start-up: that function commands can be run now. */
export class AddinInternalServiceObject extends HostObject {
  readonly className = 'AddinInternalService';

  notifyActionHandlerReady(): void {
    this.book.events.ready = true;
  }
}
