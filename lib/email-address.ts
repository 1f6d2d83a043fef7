import { z } from "zod";

/** An e-mail address, in the one form in which it is kept and looked up. */
export const EmailAddress = z.string().trim().toLowerCase().pipe(z.email()).pipe(z.string().max(254));
