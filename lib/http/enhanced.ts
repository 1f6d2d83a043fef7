import { headers } from "next/headers";

/** Whether the browser's script sent this action; a plain form is answered by a redirect instead. */
export async function isEnhanced(): Promise<boolean> {
  return (await headers()).has("next-action");
}
