/** The built-in plans: a name and one line each, by their ids in templates/. */
export const templates = {
  'ba-to-2025': {
    name: 'Ba Tơ 2025',
    about: 'Kế hoạch đầy đủ của UBND huyện, cho 19 xã, thị trấn và các cơ quan.',
  },
  'ba-to-2025-after-merger': {
    name: 'Ba Tơ 2025, sau sáp nhập',
    about: 'Cùng nội dung, cho 8 xã từ ngày 1/7/2025.',
  },
  teaching: {
    name: 'Kế hoạch nhỏ để làm quen',
    about: 'Nên xem trước nếu mới dùng: vài tiêu chí và đơn vị, xem hết trong năm phút.',
  },
  blank: {
    name: 'Kế hoạch trống',
    about: 'Có sẵn các bảng với một tiêu chí và hai đơn vị làm ví dụ; bạn tự viết kế hoạch.',
  },
};
