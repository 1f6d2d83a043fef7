/** A command that cannot be understood, as a sentence for whoever gave it. */
export class WrongUse extends Error {}
