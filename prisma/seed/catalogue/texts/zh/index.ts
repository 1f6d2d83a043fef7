import { deskZh } from "./desk";
import { lightZh } from "./light";
import { playZh } from "./play";
import { seatsZh } from "./seats";
import { tableZh } from "./table";
import { vesselsZh } from "./vessels";

export const zh = {
  vessels: vesselsZh,
  table: tableZh,
  light: lightZh,
  seats: seatsZh,
  desk: deskZh,
  play: playZh,
};
