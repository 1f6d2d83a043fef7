export { UnknownFilterHere as default } from "../unknown-filter-here";
