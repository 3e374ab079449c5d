export { baselineText, pinOf, readBaseline } from "./baseline.ts";
export { checkContracts, familiesOf } from "./check.ts";
export { compareDocuments } from "./compare.ts";
export { pagesOnce, readSource, type SourceReading } from "./fetch.ts";
export { isOf, type ContractDocument } from "./surface.ts";
export { reasonWords } from "./unavailability.ts";
