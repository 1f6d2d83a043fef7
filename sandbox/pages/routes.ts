import { Hono } from "hono";
import type { Env } from "../api/router.ts";
import type { Agenda } from "../agenda.ts";
import type { World } from "../world.ts";
export function createPages(world: World, agenda: Agenda): Hono<Env> {
  void world;
  void agenda;
  return new Hono<Env>();
}
