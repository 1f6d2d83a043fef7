import { deskPt } from "./desk";
import { lightPt } from "./light";
import { playPt } from "./play";
import { seatsPt } from "./seats";
import { tablePt } from "./table";
import { vesselsPt } from "./vessels";

export const pt = {
  vessels: vesselsPt,
  table: tablePt,
  light: lightPt,
  seats: seatsPt,
  desk: deskPt,
  play: playPt,
};
