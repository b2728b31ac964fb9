import type { NotApplicablePolicy, Role } from '../../../plan/criterion';
import type { Entry } from '../../../plan/entry';
import type { ExplainedFigure, Need, NumberNeed } from '../../../scoring/explain/pointExplanation';
import type { Goal, Way } from '../../../scoring/explain/explanation';
import type { PointShare } from '../../../scoring/explain/rankExplanation';
import { type Explanations, isScaled } from '../../explanations';
import { capital, uncapital } from '../../told';
import { quoted } from '../findings/phrases';
import { amount, criteria, criterion, percent, shown } from './phrases';
import { rules } from './rules';

function figureNames(figures: readonly ExplainedFigure[]): string {
  return figures.map(({ code, name }) => `${quoted(name)} (${code})`).join(', ');
}

function typed(entry: Entry): string {
  return entry.is === 'number' ? shown(entry.number) : entry.is === 'text' ? entry.text : '';
}

const policies: Readonly<Record<NotApplicablePolicy, (max: string) => string>> = {
  rescale: (max) => `${max} điểm được quy đổi sang các tiêu chí khác`,
  full: (max) => `tính đủ ${max}/${max} điểm`,
  zero: (max) => `0/${max} điểm`,
};

/** `Cần thêm 3 người`, `Cần “Tốt”` */
function gap(need: Need): string {
  if (need.for === 'word') return `Cần ${quoted(need.word)}`;
  const { gap: by, less, unitOfMeasure } = need;
  return `${less ? 'Cần giảm' : 'Cần thêm'} ${amount(by, unitOfMeasure)}`;
}

function bound({ bound: number, isPercent, unitOfMeasure }: NumberNeed): string {
  return isPercent ? percent(number) : amount(number, unitOfMeasure);
}

/** `10, chỉ tính 8` where a limit cut a sum. */
function limited({ sum, points }: { readonly sum: number; readonly points: number }): string {
  return sum === points ? shown(points) : `${shown(points)} (cộng được ${shown(sum)}, có giới hạn)`;
}

/** The explanations in Vietnamese. */
export const explanations: Explanations = {
  rules,
  unscored: {
    notForUnit: ({ because, name: whose }, name) =>
      because === 'owner'
        ? `${name}: nội dung riêng của ${whose}, đơn vị này không được chấm.`
        : `${name}: không chấm loại đơn vị ${quoted(whose)}.`,
    missing: ({ figures }, name) =>
      `${name}: chưa nhập số liệu ${figureNames(figures)} nên chưa có điểm.`,
    invalid: ({ figures }, name) =>
      `${name}: chưa có điểm vì số liệu không dùng được: ${figures
        .map((figure) => `${figureNames([figure])} ghi “${typed(figure.entry)}”`)
        .join(', ')}.`,
    notApplicable: ({ because, figures, policy, max }, name) =>
      because === 'entered'
        ? `${name}: đơn vị ghi không áp dụng (KAD) ở ${figureNames(figures)}, ${policies[policy](shown(max))}.`
        : `${name}: mẫu số ${figureNames(figures)} bằng 0 nên coi như không áp dụng, ${policies[policy](shown(max))}.`,
  },
  appraised: ({ points, reason }, computed) =>
    `Thẩm định cho ${shown(points)} điểm${
      computed === null ? '' : ` thay cho ${shown(computed)} điểm tính từ số liệu`
    }. ${reason === '' ? 'Chưa ghi lý do.' : `Lý do: ${reason}`}`,
  gates: {
    group: ({ group, points }) =>
      `Vì tiêu chí này không đạt, cả nội dung ${quoted(group)} không có điểm (mất ${shown(points)} điểm).`,
    all: ({ points }) => `Vì tiêu chí này không đạt, đơn vị mất toàn bộ ${shown(points)} điểm.`,
    capBand: ({ bands }) =>
      `Vì tiêu chí này không đạt, đơn vị không được xếp loại ${bands.map(quoted).join(', ')}.`,
    dropBand: ({ bands }) =>
      `Vì tiêu chí này không đạt, đơn vị bị hạ ${shown(bands)} bậc xếp loại.`,
    unranked: () => 'Vì tiêu chí này không đạt, đơn vị không được xếp hạng.',
  },
  needs: {
    target: (need) => `${gap(need)} để ${need.strict ? 'vượt' : 'đạt'} chỉ tiêu ${bound(need)}.`,
    step: (need) => `${gap(need)} để lên bậc ${need.strict ? 'trên ' : ''}${bound(need)}.`,
    most: (need) => `${gap(need)} để đủ điểm (${bound(need)}).`,
    best: (need) => `${gap(need)} để bằng kết quả tốt nhất cụm (${bound(need)}).`,
    word: (need) => `${gap(need)} để có thêm điểm.`,
  },
  gain: ({ need, points }) => `${gap(need)}: +${shown(points)} điểm`,
  ways: {
    title: (goals) => `Để ${goals.map(goalWords).join(', ')}`,
    reached: (way) =>
      `Cần ${shown(way.steps.length)} tiêu chí, thêm ${shown(way.points)} điểm${isScaled(way) ? '; tính cả quy đổi, giới hạn thì' : ':'} tổng từ ${shown(way.from)} lên ${shown(way.total)} điểm. Nếu các đơn vị khác giữ nguyên thì được ${standing(way, ['rank', 'band'])}.`,
    short: (way, goals) =>
      `Chưa tới được: thêm đủ số còn thiếu ở ${shown(way.steps.length)} tiêu chí (+${shown(way.points)} điểm) thì tổng là ${shown(way.total)} điểm, vẫn ${standing(
        way,
        goals.map(({ is }) => is),
      )}.`,
    besides: (untold) =>
      `Ngoài ra còn mất điểm ở ${criteria(untold)}, không quy ra số còn thiếu được.`,
    unknown: (untold) =>
      untold.length === 0
        ? 'Không còn tiêu chí nào để thêm điểm.'
        : `Chưa tính được: điểm mất ở ${criteria(untold)} không quy ra số còn thiếu được.`,
    step: ({ criterion: { code, name }, need, points }) =>
      `${code} ${name}: ${uncapital(gap(need))}, +${shown(points)} điểm`,
  },
  group: ({ earned, cap, weight, lostBy }) =>
    [
      lostBy.length > 0 ? `Mất hết điểm vì ${criteria(lostBy)} không đạt.` : '',
      cap !== null && earned > cap
        ? `Cộng được ${shown(earned)}, nhiều nhất ${shown(cap)} điểm.`
        : '',
      weight !== null ? `Trọng số ${percent(weight)}.` : '',
    ]
      .filter((text) => text !== '')
      .join(' '),
  total: ({ aggregation, earned, available, full, spread, base, ...rest }) => {
    const { bonus, penalty, sum, cutTo, total, lostBy, open } = rest;
    const hasExtra = bonus.sum !== 0 || penalty.sum !== 0;
    return [
      aggregation === 'weightedMean'
        ? `Bình quân theo trọng số các nội dung: ${shown(base)} điểm.`
        : `Các nội dung cộng lại được ${shown(earned)}/${shown(available)} điểm.`,
      ...(spread.length > 0 && aggregation === 'sum'
        ? [
            `${capital(criteria(spread))} không áp dụng, nên ${shown(earned)}/${shown(available)} được quy đổi thành ${shown(base)}/${shown(full)} điểm.`,
          ]
        : []),
      ...(hasExtra
        ? [
            `${shown(base)} điểm, thưởng ${limited(bonus)}, trừ ${limited(penalty)}: còn ${shown(sum)} điểm.`,
          ]
        : []),
      ...(cutTo !== null ? [`Tổng điểm nhiều nhất ${shown(cutTo)}.`] : []),
      ...(lostBy.length > 0
        ? [`Mất toàn bộ điểm vì ${criteria(lostBy)} không đạt, còn ${shown(total)} điểm.`]
        : []),
      ...(open.length > 0 ? [`Chưa có điểm: ${criteria(open)}.`] : []),
    ];
  },
  band: {
    own: ({ name, from }) => `Xếp loại ${quoted(name)} (từ ${shown(from)} điểm).`,
    best: 'Đây là loại cao nhất.',
    none: 'Không xếp loại, vì không được xếp hạng.',
    better: (name) => `Chưa được ${quoted(name)} vì:`,
    obstacles: {
      points: ({ total, from, missing }) =>
        `Còn thiếu ${shown(missing)} điểm: ${shown(total)}, cần từ ${shown(from)} điểm.`,
      group: ({ group, points, available, percent: wanted }) =>
        `Nội dung ${quoted(group.name)} được ${shown(points)}/${shown(available)} điểm, cần ít nhất ${percent(wanted)}.`,
      criterion: ({ criterion: needed, points, max }) =>
        `${capital(criterion(needed))} phải đủ ${shown(max)} điểm, ${
          points === null ? 'hiện chưa có điểm' : `mới được ${shown(points)}`
        }.`,
      capBand: (obstacle) =>
        `${capital(criterion(obstacle.criterion))} không đạt nên không được xếp ${
          obstacle.bands === 1 ? 'loại cao nhất' : `${shown(obstacle.bands)} loại cao nhất`
        }.`,
      dropBand: (obstacle) =>
        `${capital(criterion(obstacle.criterion))} không đạt nên bị hạ ${shown(obstacle.bands)} bậc.`,
    },
  },
  rank: {
    ranked: ({ rank, of, equal }) =>
      `Hạng ${shown(rank)} trong ${shown(of)} đơn vị được xếp hạng${
        equal.length === 0 ? '' : `, cùng hạng với ${equal.join(', ')}`
      }.`,
    gated: ({ by }) => `Không được xếp hạng vì ${criteria(by)} không đạt.`,
    noFigures: () => 'Chưa xếp hạng vì chưa có tiêu chí nào có điểm.',
  },
  ahead: {
    total: ({ name }, { difference: by }) =>
      `Xếp ngay trên là ${name}, nhiều hơn ${shown(by)} điểm.`,
    tie: ({ name }, { place, of, own, other }) =>
      `Xếp ngay trên là ${name}, bằng tổng điểm nhưng hơn ở ưu tiên thứ ${shown(place)}, ${of.code} ${quoted(of.name)}: ${shown(other)} so với ${shown(own)} điểm.`,
    decision: ({ name }, { own, other, reason }) =>
      `Xếp ngay trên là ${name}, bằng nhau cả thứ tự ưu tiên; người chấm xếp thứ ${
        other === null ? '(trống)' : shown(other)
      } so với ${own === null ? 'chưa xếp' : `thứ ${shown(own)}`}.${reason === '' ? ' Chưa ghi lý do.' : ` Lý do: ${reason}`}`,
  },
  compared: {
    behindTitle: ({ name }) => `Kém ${name} ở`,
    nowhere:
      'Không tiêu chí nào kém hơn: chênh lệch do quy đổi, hệ số, giới hạn điểm hoặc điều kiện loại.',
    beforeTitle: ({ name }) => `Hơn ${name} ở`,
    bothTitle: ({ name }) => `Cùng mất điểm với ${name} ở`,
    line: ({ criterion: { code, name }, role, own, other }, ahead) =>
      `${code} ${name}: ${sharePoints(role, own)}, ${ahead.name} ${sharePoints(role, other)}`,
    others: (count) => `và ${shown(count)} tiêu chí khác`,
  },
  quotas: {
    within: (quota) => `${quotaFacts(quota)} Đơn vị này nằm trong số đó.`,
    over: (quota) => `${quotaFacts(quota)} Xét theo hạng, đơn vị này ở ngoài số được phép.`,
    between: (quota) =>
      `${quotaFacts(quota)} Đơn vị này bằng điểm với đơn vị khác ở mức cuối, phải xét thêm.`,
  },
};

/** `hạng 2, xếp loại “Tốt”`, or only what is asked about. */
function standing({ rank, band }: Way, about: readonly Goal['is'][]): string {
  return [
    ...(about.includes('rank') ? [`hạng ${shown(rank)}`] : []),
    ...(about.includes('band') && band !== '' ? [`xếp loại ${quoted(band)}`] : []),
  ].join(', ');
}

function goalWords(goal: Goal): string {
  return goal.is === 'rank' ? `lên hạng ${shown(goal.rank)}` : `đạt xếp loại ${quoted(goal.name)}`;
}

/** `0,6/1,5 điểm`, `trừ 2 điểm` */
function sharePoints(role: Role, { applies, points, max }: PointShare): string {
  if (!applies) return 'không áp dụng';
  if (points === null) return 'chưa có điểm';
  return role === 'penalty' ? `trừ ${shown(points)} điểm` : `${shown(points)}/${shown(max)} điểm`;
}

function quotaFacts({
  band,
  cluster,
  percent: most,
  base,
  allowed,
  held,
}: Parameters<Explanations['quotas']['within']>[0]): string {
  return `Loại ${quoted(band)}: ${cluster ?? 'toàn kế hoạch'} được nhiều nhất ${shown(allowed)} đơn vị (${percent(most)} của ${shown(base)}), đang có ${shown(held)}.`;
}
