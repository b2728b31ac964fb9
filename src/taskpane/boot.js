// @ts-nocheck: it must stay plain ES5 to the letter, for Internet Explorer's web view.
/**
 * Runs ahead of office.js and of the bundle, unbundled, and says why when the pane cannot start.
 * The words are in taskpane.html, so that nothing has to be loaded in order to show them.
 */
(function () {
  'use strict';

  var ANSWER_WITHIN_MS = 5000;
  var shown = '';
  var excelAnswered = false;
  var sawError = false;

  function byId(id) {
    return document.getElementById(id);
  }

  /** The pane's first render takes the placeholder away. */
  function started() {
    return !byId('opening');
  }

  function display(code, visible) {
    var reasons = byId('trouble').querySelectorAll('[data-code]');
    for (var i = 0; i < reasons.length; i++) {
      reasons[i].hidden = !visible || reasons[i].getAttribute('data-code') !== code;
    }
    byId('trouble').hidden = !visible;
    byId('root').style.display = visible ? 'none' : '';
    byId('trouble-code').textContent = code;
    shown = visible ? code : '';
  }

  /** The first reason stays: what follows is mostly its consequence. */
  function tell(code) {
    if (shown) return;
    if (byId('trouble')) display(code, true);
    else whenParsed(tell.bind(null, code));
  }

  function whenParsed(action) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', action);
    else action();
  }

  /** Trident and the first Edge by name, everything else by a function that came late (2022). */
  function engineIsTooOld() {
    var agent = navigator.userAgent;
    return /Trident\/|MSIE |Edge\/\d/.test(agent) || typeof Array.prototype.at !== 'function';
  }

  function onError(event) {
    var source = event.target && event.target.tagName === 'SCRIPT' ? event.target.src : '';
    if (!source) sawError = true;
    else if (/\/office(_strings)?\.js|\/office\/excel-/.test(source)) tell('TD-02');
    else if (!started()) tell('TD-03');
  }

  function judge() {
    if (typeof window.Office === 'undefined') tell('TD-02');
    else if (!excelAnswered) tell('TD-04');
    else if (!started()) tell(sawError ? 'TD-05' : 'TD-03');
  }

  function onAnswer(info) {
    excelAnswered = true;
    if (shown === 'TD-04') display(shown, false);
    if (!info || info.host !== 'Excel') tell('TD-06');
  }

  whenParsed(function () {
    byId('trouble-retry').onclick = function () {
      window.location.reload();
    };
  });

  if (engineIsTooOld()) {
    tell('TD-01');
    return;
  }

  window.addEventListener('error', onError, true);
  whenParsed(function () {
    if (window.Office) window.Office.onReady(onAnswer);
    setTimeout(judge, ANSWER_WITHIN_MS);
  });
})();
