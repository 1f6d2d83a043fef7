import { deskFr } from "./desk";
import { lightFr } from "./light";
import { playFr } from "./play";
import { seatsFr } from "./seats";
import { tableFr } from "./table";
import { vesselsFr } from "./vessels";

export const fr = {
  vessels: vesselsFr,
  table: tableFr,
  light: lightFr,
  seats: seatsFr,
  desk: deskFr,
  play: playFr,
};
