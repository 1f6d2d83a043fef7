import { deskJa } from "./desk";
import { lightJa } from "./light";
import { playJa } from "./play";
import { seatsJa } from "./seats";
import { tableJa } from "./table";
import { vesselsJa } from "./vessels";

export const ja = {
  vessels: vesselsJa,
  table: tableJa,
  light: lightJa,
  seats: seatsJa,
  desk: deskJa,
  play: playJa,
};
