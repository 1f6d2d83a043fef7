import { deskAr } from "./desk";
import { lightAr } from "./light";
import { playAr } from "./play";
import { seatsAr } from "./seats";
import { tableAr } from "./table";
import { vesselsAr } from "./vessels";

export const ar = {
  vessels: vesselsAr,
  table: tableAr,
  light: lightAr,
  seats: seatsAr,
  desk: deskAr,
  play: playAr,
};
