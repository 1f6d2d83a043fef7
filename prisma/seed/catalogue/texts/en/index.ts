import { deskEn } from "./desk";
import { lightEn } from "./light";
import { playEn } from "./play";
import { seatsEn } from "./seats";
import { tableEn } from "./table";
import { vesselsEn } from "./vessels";

export const en = {
  vessels: vesselsEn,
  table: tableEn,
  light: lightEn,
  seats: seatsEn,
  desk: deskEn,
  play: playEn,
};
