import fc from 'fast-check';
import { fillMail, type MailValues, unknownPlaceholders } from '../../../src/exchange/out/fillMail';
import { type MailKind, placeholderMeanings, usualMails } from '../../../src/messages/mailTexts';
import { vietnamese } from '../support/texts';

const values: MailValues = {
  don_vi: 'Xã Ba Vinh',
  ma_don_vi: '21490',
  ky: 'Quý I năm 2025',
  ke_hoach: 'Phong trào thi đua quyết thắng',
  so_ke_hoach: '15/KH-UBND',
  co_quan: 'UBND huyện Ba Tơ',
  han_nop: '10/4/2025',
  ten_tep: 'Phieu_21490_Xa-Ba-Vinh_2025-Q1.xlsx',
  con_thieu: '- Quân số\n- Tuyển quân',
  so_thieu: '2',
  tinh_hinh: 'Đến nay số liệu thi đua (Quý I năm 2025) của đơn vị còn thiếu 2 mục:\n- Quân số',
  luc_nhan: '05/04/2025 09:10',
  da_nhan: '',
  chua_nhan: '',
  ly_do: '',
  da_tra_lai: '',
  muc_nhan: 'Đã nhận',
  so_can_xem: '',
  can_xem: '',
};

describe('A mail for one unit', () => {
  it('says whose form it is, for which period, until when, and what to do', () => {
    expect(fillMail(usualMails.form, values)).toEqual({
      subject: 'Đề nghị nhập số liệu thi đua (Quý I năm 2025): Xã Ba Vinh',
      body: [
        'Kính gửi: Xã Ba Vinh',
        '',
        'UBND huyện Ba Tơ gửi kèm thư này phiếu số liệu thi đua, tệp Phieu_21490_Xa-Ba-Vinh_2025-Q1.xlsx.',
        'Chấm điểm cho: Phong trào thi đua quyết thắng',
        'Kế hoạch số: 15/KH-UBND',
        'Kỳ chấm: Quý I năm 2025',
        'Hạn nộp: 10/4/2025',
        '',
        'Đề nghị đơn vị nhập vào các ô nền vàng, xem cột Tình trạng để biết còn thiếu hoặc chưa đúng chỗ nào, lưu tệp rồi gửi lại bằng cách trả lời thư này. Xin giữ nguyên tên tệp.',
        '',
        'Trân trọng cảm ơn.',
      ].join('\n'),
    });
  });

  it('leaves out the lines about a number and a deadline that are not known', () => {
    const { body } = fillMail(usualMails.form, { ...values, so_ke_hoach: '', han_nop: '' });
    expect(body).not.toMatch(/Kế hoạch số|Hạn nộp/);
    expect(body).toMatch(/Kỳ chấm: Quý I/);
  });

  it('says in a reminder how things stand, and until when', () => {
    expect(fillMail(usualMails.reminder, values).body).toContain(
      'Kính gửi: Xã Ba Vinh\n\nĐến nay số liệu thi đua (Quý I năm 2025) của đơn vị còn thiếu 2 mục:\n- Quân số\nHạn nộp: 10/4/2025\n',
    );
  });

  it('says 0 where a line counts what is missing and says more than that', () => {
    const body = '{don_vi} còn thiếu {so_thieu} mục.\nCòn thiếu {so_thieu} mục:';
    expect(fillMail({ subject: 'x', body }, { ...values, so_thieu: '' }).body).toBe(
      'Xã Ba Vinh còn thiếu 0 mục.',
    );
  });

  it('says in a receipt what came and when, and nothing about missing figures where there are none', () => {
    const { body } = fillMail(usualMails.receipt, { ...values, con_thieu: '', so_thieu: '' });
    expect(body).toContain('Lúc nhận: 05/04/2025 09:10\n');
    expect(body).not.toMatch(/thiếu/);
  });

  it('keeps a line of its writer as it is, also with a brace or a dollar sign', () => {
    const mail = { subject: '$& {don_vi}', body: '{ {ky} }\n$1 { DON_VI }' };
    expect(fillMail(mail, values)).toEqual({
      subject: '$& Xã Ba Vinh',
      body: '{ Quý I năm 2025 }\n$1 Xã Ba Vinh',
    });
  });

  it('puts a unit’s name in as it is, even where it looks like a placeholder', () => {
    const odd = { ...values, don_vi: '{ky} $&' };
    expect(fillMail({ subject: '{don_vi}', body: '' }, odd).subject).toBe('{ky} $&');
  });
});

describe('Blank lines around what is left out', () => {
  it('are one, and what its writer left blank stays', () => {
    const body = 'A\n\n{con_thieu}\n\n{han_nop}\n\nB\n\n\nC\n\n{con_thieu}\n\nD';
    const none = { ...values, con_thieu: '', han_nop: '' };
    expect(fillMail({ subject: '', body }, none).body).toBe('A\n\nB\n\n\nC\n\nD');
  });
});

describe('What stands in braces and means nothing', () => {
  it('is told, each once', () => {
    const mail = { subject: 'Gửi {don_v}', body: '{don_vi} {Hạn} {}\n{don_v} {ky\n}' };
    expect(unknownPlaceholders(mail)).toEqual(['{don_v}', '{Hạn}', '{}']);
  });

  it.each(Object.keys(usualMails) as MailKind[])('is not in the usual mail: %s', (kind) => {
    expect(unknownPlaceholders(usualMails[kind])).toEqual([]);
  });

  it('is never in a filled mail whose placeholders are all known', () => {
    const known = fc.constantFrom(...Object.keys(placeholderMeanings).map((code) => `{${code}}`));
    const text = fc
      .array(fc.oneof(known, vietnamese), { maxLength: 6 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const mail = { subject, body };
        expect(unknownPlaceholders(mail)).toEqual([]);
        const { subject: made, body: written } = fillMail(mail, values);
        expect(`${made}${written}`).not.toMatch(/\{[a-z_]+\}/);
      }),
    );
  });
});
