import { catalogueOperations } from "./catalogue-operations.ts";
import { customerAndMethodOperations, detachOperation } from "./customer-operations.ts";
import { moneyOperations } from "./money-operations.ts";
import type { Operation } from "./operation.ts";
import { checkoutOperations, disputeOperations, eventOperations, webhookOperations } from "./other-operations.ts";

/** Every operation of the API, in an order in which their examples can be carried out one after the other. */
export const operations: readonly Operation[] = [
  ...webhookOperations,
  ...catalogueOperations,
  ...customerAndMethodOperations,
  ...moneyOperations,
  ...disputeOperations,
  ...checkoutOperations,
  detachOperation,
  ...eventOperations,
];
