// @ts-nocheck: a plain script; the name is declared where the parent defines it (host.ts).
/**
 * First script of a product page inside the workbench: the parent window puts the host's
 * `window.external` in place before office.js looks for it.
 */
parent.soThiDuaWorkbench.installDoor(window);
