import { deskEs } from "./desk";
import { lightEs } from "./light";
import { playEs } from "./play";
import { seatsEs } from "./seats";
import { tableEs } from "./table";
import { vesselsEs } from "./vessels";

export const es = {
  vessels: vesselsEs,
  table: tableEs,
  light: lightEs,
  seats: seatsEs,
  desk: deskEs,
  play: playEs,
};
