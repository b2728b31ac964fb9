/** The ribbon as the manifest describes it, for one language. */
export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Pixel size -> address below this page. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

export type RibbonAction =
  /** Opens the pane, on what its address asks for: `?do=collect`, or '' for nothing. */
  | { readonly kind: 'showPane'; readonly search: string }
  | { readonly kind: 'runFunction'; readonly name: string };

/** Elements by local name: the manifest mixes three namespaces. */
function all(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

function one(within: Document | Element, name: string): Element {
  const [found] = all(within, name);
  if (!found) throw new Error(`manifest.xml: ${name} is missing`);
  return found;
}

/** An element's own child; `one` would also find a grandchild's. */
function child(parent: Element, name: string): Element {
  const found = [...parent.children].find((element) => element.localName === name);
  if (!found) throw new Error(`manifest.xml: ${parent.localName} has no ${name}`);
  return found;
}

const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';

export function readRibbon(manifest: Document, locale: string): RibbonTab {
  const resources = new Map(
    [...one(manifest, 'Resources').children]
      .flatMap((kind) => [...kind.children])
      .map((resource) => [attribute(resource, 'id'), inLanguage(resource, locale)]),
  );
  const resource = (element: Element) => resources.get(attribute(element, 'resid')) ?? '';

  const button = (control: Element): RibbonButton => ({
    id: attribute(control, 'id'),
    label: resource(child(control, 'Label')),
    tip: resource(child(child(control, 'Supertip'), 'Description')),
    icons: new Map(
      all(control, 'Image').map((image) => [
        Number(attribute(image, 'size')),
        hereInstead(resource(image)),
      ]),
    ),
    action: actionOf(child(control, 'Action'), resource),
  });

  const tab = one(manifest, 'CustomTab');
  return {
    label: resource(child(tab, 'Label')),
    groups: all(tab, 'Group').map((group) => ({
      id: attribute(group, 'id'),
      label: resource(child(group, 'Label')),
      buttons: all(group, 'Control').map(button),
    })),
  };
}

function inLanguage(resource: Element, locale: string): string {
  const override = all(resource, 'Override').find(
    (element) => attribute(element, 'Locale') === locale,
  );
  return override ? attribute(override, 'Value') : attribute(resource, 'DefaultValue');
}

/** The manifest names the server that Excel asks; this page has the same files beside it. */
function hereInstead(address: string): string {
  return address ? new URL(address).pathname.slice(1) : '';
}

function actionOf(action: Element, resource: (element: Element) => string): RibbonAction {
  const functionName = all(action, 'FunctionName')[0]?.textContent;
  if (functionName) return { kind: 'runFunction', name: functionName };
  const address = resource(child(action, 'SourceLocation'));
  return { kind: 'showPane', search: address ? new URL(address).search : '' };
}

export async function fetchRibbon(locale: string): Promise<RibbonTab> {
  const answer = await fetch('manifest.xml');
  if (!answer.ok) throw new Error(`manifest.xml: ${answer.status}`);
  const text = await answer.text();
  return readRibbon(new DOMParser().parseFromString(text, 'application/xml'), locale);
}
