import { pointsForTarget } from '../../../rules/halfAndHalf';
import { rungAt } from '../../../rules/levels';
import { occurrencesOf } from '../../../rules/perOccurrence';
import type { Explanations } from '../../explanations';
import { isLeast } from '../../percent';
import { isShort } from '../../told';
import {
  against,
  ahead,
  amount,
  beside,
  best,
  earned,
  floorPoints,
  head,
  headInCluster,
  inMeasure,
  lacking,
  ofTarget,
  part,
  percent,
  share,
  shown,
  side,
  stepSize,
  target,
  times,
  type Told,
} from './phrases';

const each = ({ terms }: Told): string => shown(terms.parameters.perStep ?? 0);

/** One sentence pattern a rule: from the figures, by the rule's numbers, to the points. */
export const rules: Explanations['rules'] = {
  threshold: (told, name) => {
    const isReached = told.verdict === 'reached';
    return `${against(told, name, isReached)}: ${isReached ? 'đạt' : 'chưa đạt'}, ${earned(told)}.`;
  },
  proportional: (told, name) => {
    const compared = beside(told, name);
    switch (told.verdict) {
      case 'full':
        return `${compared}: đạt, ${earned(told)}.`;
      case 'part':
        return `${compared}: chưa đạt, ${part(told)}.`;
      case 'belowFloor':
        return `${compared}: chưa đạt, mới bằng ${ofTarget(told)} chỉ tiêu, dưới mức tối thiểu ${percent(told.terms.parameters.floor ?? 0)}, ${earned(told)}.`;
    }
  },
  steps: (told, name) => {
    const { detail, terms } = told;
    const bounds = (terms.scale?.rungs ?? []).map(({ at }) => Number(at));
    const result = head(told, name, bounds);
    const { rung } = detail;
    if (told.verdict === 'rung' && rung) {
      return `${result}: thuộc bậc ${side(told, inMeasure(told, Number(rung.at)))}, ${part(told)}.`;
    }
    const first = isLeast(terms.comparison) ? Math.min(...bounds) : Math.max(...bounds);
    return `${result}: chưa tới bậc nào (bậc thấp nhất ${side(told, inMeasure(told, first))}), ${earned(told)}.`;
  },
  linear: (told, name) => {
    const { terms } = told;
    const from = terms.parameters.from ?? 0;
    const bounds = [terms.target, from];
    const result = head(told, name, bounds);
    const first = inMeasure(told, from);
    switch (told.verdict) {
      case 'full':
        return `${beside(told, name, bounds)}: đạt, ${earned(told)}.`;
      case 'none':
        return `${result}: chưa tới mốc đầu ${first} (đủ điểm ở ${target(told)}), ${earned(told)}.`;
      case 'between':
        return `${result}, nằm giữa mốc ${first} (hưởng ${percent(terms.parameters.floor ?? 0)}) và chỉ tiêu ${target(told)} (hưởng ${percent(100)}): ${part(told)}.`;
    }
  },
  stepDeduction: (told, name) => {
    const steps = told.detail.counted ?? 0;
    const compared = beside(told, name);
    const short = `${compared}: chưa đạt, ${lacking(told)} ${shown(steps)} bước (${stepSize(told)}), mỗi bước trừ ${each(told)} điểm`;
    switch (told.verdict) {
      case 'full':
        return isShort(told)
          ? `${compared}: chưa đạt, nhưng ${lacking(told)} chưa tới một bước (${stepSize(told)}), ${earned(told)}.`
          : `${compared}: đạt, ${earned(told)}.`;
      case 'steps':
        return `${short}: ${shown(told.terms.max)} - ${shown(steps)} × ${each(told)} = ${earned(told)}.`;
      case 'floor':
        return `${short}, nhưng ${floorPoints(told)}: ${earned(told)}.`;
    }
  },
  stepBonus: (told, name) => {
    const steps = told.detail.counted ?? 0;
    const { max, parameters } = told.terms;
    const least = (max * (parameters.floor ?? 0)) / 100;
    const sum = `${shown(least)} + ${shown(steps)} × ${each(told)}`;
    const beyond = `${against(told, name, true)}: đạt, ${shown(least)} điểm cho chỉ tiêu, ${ahead(told)} ${shown(steps)} bước (${stepSize(told)}), mỗi bước cộng ${each(told)} điểm`;
    switch (told.verdict) {
      case 'short':
        return `${against(told, name, false)}: chưa đạt, ${earned(told)}.`;
      case 'steps':
        return `${beyond}: ${sum} = ${earned(told)}.`;
      case 'most':
        return `${beyond}, nhưng nhiều nhất ${shown(max)} điểm: ${earned(told)}.`;
    }
  },
  count: (told, name) => {
    const { terms } = told;
    const product = `${head(told, name)} × ${each(told)} điểm`;
    switch (told.verdict) {
      case 'none':
      case 'each':
        return `${product} = ${earned(told)}.`;
      case 'most': {
        const all = told.reading.numerator * (terms.parameters.perStep ?? 0);
        return `${product} = ${shown(all)}, nhiều nhất ${shown(terms.max)} điểm: ${earned(told)}.`;
      }
    }
  },
  perOccurrence: (told, name) => {
    const { max, parameters } = told.terms;
    const { times: all, first } = occurrencesOf(told.reading, told.terms);
    const after = all - first;
    const beyond = shown(parameters.beyond ?? 0);
    const terms =
      parameters.from === null || after === 0
        ? `${times(told, all)}, mỗi lần trừ ${each(told)} điểm`
        : `${times(told, all)}, ${shown(first)} lần đầu trừ ${each(told)} điểm, ${shown(after)} lần sau trừ ${beyond} điểm mỗi lần`;
    const sum = `${shown(max)} - ${shown(first)} × ${each(told)}${after === 0 ? '' : ` - ${shown(after)} × ${beyond}`}`;
    switch (told.verdict) {
      case 'full':
        return `${name}: không có lần nào (${times(told, all)}), ${earned(told)}.`;
      case 'each':
        return `${name}: ${terms}: ${sum} = ${earned(told)}.`;
      case 'floor':
        return `${name}: ${terms}, nhưng ${floorPoints(told)}: ${earned(told)}.`;
      case 'lost':
        return `${name}: ${times(told, all)}, từ ${times(told, parameters.limit ?? 0)} trở lên mất hết điểm, ${earned(told)}.`;
    }
  },
  percentOff: (told, name) => {
    const { floor } = told.terms.parameters;
    const all = Math.max(0, told.reading.numerator);
    const terms = `${name}: ${times(told, all)}, mỗi lần mất ${percent(told.terms.parameters.perStep ?? 0)} số điểm`;
    switch (told.verdict) {
      case 'full':
        return `${name}: không có lần nào (${times(told, all)}), ${earned(told)}.`;
      case 'each':
        return `${terms}: ${part(told)}.`;
      case 'floor':
        return `${terms}, nhưng còn ít nhất ${percent(floor ?? 0)}: ${part(told)}.`;
    }
  },
  zeroTolerance: (told, name) => {
    const cases = amount(told.reading.numerator, told.unitOfMeasure);
    return told.verdict === 'clean'
      ? `${name}: không để xảy ra (${cases}), ${earned(told)}.`
      : `${name}: có ${cases}, theo kế hoạch không được để xảy ra, ${earned(told)}.`;
  },
  lateness: (told, name) => {
    const { from, limit } = told.terms.parameters;
    const late = `${name}: chậm ${amount(told.reading.numerator, 'ngày')}`;
    const grace = from === null ? '' : `, được phép chậm ${shown(from)} ngày`;
    const days = shown(told.detail.counted ?? 0);
    const terms = `${late}${grace}, tính ${days} ngày, mỗi ngày trừ ${each(told)} điểm`;
    switch (told.verdict) {
      case 'full':
        return `${late}${grace}: không bị trừ, ${earned(told)}.`;
      case 'days':
        return `${terms}: ${shown(told.terms.max)} - ${days} × ${each(told)} = ${earned(told)}.`;
      case 'nothingLeft':
        return `${terms}: trừ hết điểm, ${earned(told)}.`;
      case 'void':
        return `${late}, quá ${shown(limit ?? 0)} ngày nên coi như không gửi, ${earned(told)}.`;
    }
  },
  yesNo: (told, name) => `${name}: ${told.reading.texts.join(', ')}, ${earned(told)}.`,
  shareOfUnits: (told, name) => {
    const whole = side(told, percent(told.terms.target));
    return `${name}: ${told.reading.texts.join(', ')}, ${earned(told)}. Chỉ tiêu ${whole} số đơn vị là của toàn kế hoạch.`;
  },
  level: (told, name) => {
    const { texts } = told.reading;
    const of = texts.length > 1 ? ` (mức cao nhất trong ${texts.join(', ')})` : '';
    const { rung } = told.detail;
    return rung
      ? `${name}: mức ${String(rung.at)}${of}, ${part(told)}.`
      : `${name}: ${texts.join(', ')} không có trong thang, ${earned(told)}.`;
  },
  levelSum: (told, name) => {
    const { scale, max } = told.terms;
    const levels = told.reading.texts.map((text) => ({
      text,
      percent: rungAt(scale, text)?.percent ?? 0,
    }));
    const sum = levels.reduce((total, one) => total + one.percent, 0);
    const list = levels.map((one) => `${one.text} ${percent(one.percent)}`).join(' + ');
    const all = levels.length > 1 ? `${list} = ${percent(sum)}` : list;
    return told.verdict === 'most'
      ? `${name}: ${all}, nhiều nhất ${percent(100)} của ${shown(max)} điểm, ${earned(told)}.`
      : `${name}: ${all}, ${part(told)}.`;
  },
  judged: (told, name) => {
    const given = `${name}: chấm ${shown(told.reading.numerator)} điểm`;
    switch (told.verdict) {
      case 'given':
        return `${given}, ${earned(told)}.`;
      case 'most':
        return `${given}, nhiều nhất ${shown(told.terms.max)} điểm: ${earned(told)}.`;
      case 'least':
        return `${given}, ít nhất 0 điểm: ${earned(told)}.`;
    }
  },
  relativeToBest: (told, name) => {
    const result = headInCluster(told, name);
    switch (told.verdict) {
      case 'best':
        return `${result}, tốt nhất cụm: ${earned(told)}.`;
      case 'part':
        return `${result}; tốt nhất cụm là ${best(told)}: ${part(told)}.`;
      case 'none':
        return `${result}; tốt nhất cụm là ${best(told)}: chưa có gì để tính, ${earned(told)}.`;
    }
  },
  halfAndHalf: (told, name) => {
    const first = pointsForTarget(told.terms);
    const { max, target: wanted } = told.terms;
    const { best: most } = told.reading.peers;
    const compared = beside(told, name, [wanted, most]);
    switch (told.verdict) {
      case 'short': {
        const of = share(told.exact, first);
        return `${compared}: chưa đạt, được ${of.text} của ${shown(first)} điểm dành cho chỉ tiêu, ${earned(told)}.`;
      }
      case 'between': {
        const way = share(told.exact - first, max - first);
        return `${compared}: đạt, ${shown(first)} điểm cho chỉ tiêu; tốt nhất cụm là ${best(told)}, được thêm ${way.text} của ${shown(max - first)} điểm còn lại, ${earned(told)}.`;
      }
      case 'best':
        return `${compared}: đạt và là kết quả tốt nhất cụm, ${earned(told)}.`;
    }
  },
  rankInCluster: (told, name) => {
    const { place, count } = told.reading.peers;
    const { max, parameters } = told.terms;
    const result = headInCluster(told, name);
    const at = `${result}, thứ ${shown(place)} trong ${shown(count)} đơn vị của cụm (tốt nhất là ${best(told)})`;
    switch (told.verdict) {
      case 'alone':
        return `${result}, đơn vị duy nhất của cụm có kết quả: ${earned(told)}.`;
      case 'steps':
        return `${at}, mỗi hạng sau trừ ${each(told)} điểm: ${shown(max)} - ${shown(place - 1)} × ${each(told)} = ${earned(told)}.`;
      case 'floor':
        return `${at}, mỗi hạng sau trừ ${each(told)} điểm, nhưng ${floorPoints(told)}: ${earned(told)}.`;
      case 'evenly':
        return `${at}, chia đều từ ${percent(100)} cho đơn vị đầu đến ${percent(parameters.floor ?? 0)} cho đơn vị cuối: ${part(told)}.`;
    }
  },
  minMaxInCluster: (told, name) => {
    const result = headInCluster(told, name);
    const { worst } = told.reading.peers;
    if (told.verdict === 'equal') {
      return `${result}, các đơn vị của cụm bằng nhau: ${earned(told)}.`;
    }
    const floor = percent(told.terms.parameters.floor ?? 0);
    return `${result}; tốt nhất cụm là ${best(told)}, hưởng ${percent(100)}, kém nhất là ${inMeasure(told, worst)}, hưởng ${floor}: ${part(told)}.`;
  },
  netBonus: (told, name) => {
    const { numerator } = told.reading;
    const { max, parameters } = told.terms;
    const all = shown(numerator * (parameters.perStep ?? 0));
    const product = `${head(told, name)} × ${each(told)} điểm = ${all}`;
    const range = `từ -${shown(parameters.limit ?? 0)} đến ${shown(max)}`;
    return told.verdict === 'each'
      ? `${product} (${range}): ${shown(told.points)} điểm.`
      : `${product}, chỉ tính ${range}: ${shown(told.points)} điểm.`;
  },
};
