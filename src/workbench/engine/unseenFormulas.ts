import { RegisterOtherFormulaService } from '@univerjs/engine-formula';

/**
 * The formulas of conditional formats and of rules for entries are calculated for each cell that they
 * cover: in a scorebook three of four formulas. Without a screen nobody sees what they come to, and
 * Excel's API does not tell it either.
 */
const service = RegisterOtherFormulaService.prototype;
service.registerFormulaWithRange = () => '';
