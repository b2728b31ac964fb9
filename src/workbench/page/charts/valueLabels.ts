import type { Chart, ChartType, Plugin } from 'chart.js';

export interface ValueLabelsOptions {
  /** Which datasets carry labels. */
  datasets?: readonly boolean[];
  color?: string;
  format?: (value: number) => string;
}

declare module 'chart.js' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- has to repeat chart.js's own parameter
  interface PluginOptionsByType<TType extends ChartType> {
    valueLabels?: ValueLabelsOptions;
  }
}

const GAP = 4;

/** Writes each bar's or point's value beside it, as Excel's data labels at the outside end. */
export const valueLabels: Plugin = {
  id: 'valueLabels',
  afterDatasetsDraw(chart: Chart, _event, options: ValueLabelsOptions) {
    const { ctx } = chart;
    const sideways = chart.options.indexAxis === 'y';
    ctx.save();
    ctx.fillStyle = options.color ?? '#000';
    ctx.font = '11px sans-serif';
    ctx.textAlign = sideways ? 'left' : 'center';
    ctx.textBaseline = sideways ? 'middle' : 'bottom';
    chart.data.datasets.forEach((dataset, index) => {
      if (!options.datasets?.[index] || !chart.isDatasetVisible(index)) return;
      chart.getDatasetMeta(index).data.forEach((element, place) => {
        const value = dataset.data[place];
        if (typeof value !== 'number') return;
        const { x, y } = element.getProps(['x', 'y'], true) as { x: number; y: number };
        const text = options.format?.(value) ?? String(value);
        ctx.fillText(text, sideways ? x + GAP : x, sideways ? y : y - GAP);
      });
    });
    ctx.restore();
  },
};
