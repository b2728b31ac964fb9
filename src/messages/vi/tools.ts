/** The list of what is done now and then. */
export const tools = {
  menu: 'Việc khác',
  names: {
    setUp: 'Đơn vị và mẫu kế hoạch',
    print: 'In',
    close: 'Chốt kỳ',
    verify: 'Đối chiếu kết quả',
    turnPeriod: 'Sang kỳ mới',
    mergeUnits: 'Sáp nhập đơn vị',
    help: 'Trợ giúp',
  },
};
