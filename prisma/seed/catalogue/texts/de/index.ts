import { deskDe } from "./desk";
import { lightDe } from "./light";
import { playDe } from "./play";
import { seatsDe } from "./seats";
import { tableDe } from "./table";
import { vesselsDe } from "./vessels";

export const de = {
  vessels: vesselsDe,
  table: tableDe,
  light: lightDe,
  seats: seatsDe,
  desk: deskDe,
  play: playDe,
};
