import { afterTheSale } from "./mutations/after-the-sale";
import { buying } from "./mutations/buying";
import { lookingAfter } from "./mutations/looking-after";
import type { Mutation } from "./mutations/mutation";

export type { Mutation } from "./mutations/mutation";

/** Each mechanism of the money path switched off, by the smallest edit that does it. */
export const mutations: readonly Mutation[] = [...buying, ...afterTheSale, ...lookingAfter];
