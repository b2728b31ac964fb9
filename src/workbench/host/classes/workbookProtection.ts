import { accessDenied } from '../errors';
import { HostObject } from '../object';

/** `Excel.WorkbookProtection`: of the structure; the password is not kept. */
export class WorkbookProtectionObject extends HostObject {
  readonly className = 'WorkbookProtection';

  get protected(): boolean {
    return this.book.model.structureProtected;
  }

  protect(): void {
    if (this.protected) throw accessDenied('the workbook is protected already.');
    this.book.model.structureProtected = true;
  }

  unprotect(): void {
    if (!this.protected) throw accessDenied('the workbook is not protected.');
    this.book.model.structureProtected = false;
  }
}
