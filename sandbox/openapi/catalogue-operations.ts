import { CouponRequest } from "../api/coupons.ts";
import { CreateLinkRequest, UpdateLinkRequest } from "../api/payment-link-request.ts";
import { LinkFilters } from "../api/payment-links.ts";
import { PriceData, ProductData } from "../api/price-request.ts";
import { PriceUpdate } from "../api/prices.ts";
import { ProductFilters } from "../api/products.ts";
import { PromotionCodeRequest, PromotionCodeUpdate } from "../api/promotion-codes.ts";
import { resource, type Operation } from "./operation.ts";

const products = resource("Products", "/v1/products", "product");
const prices = resource("Prices", "/v1/prices", "price");
const links = resource("Payment Links", "/v1/payment_links", "link");
const coupons = resource("Coupons", "/v1/coupons", "coupon");
const codes = resource("Promotion Code", "/v1/promotion_code", "promotion");

const apple = { name: "apple", description: "A dozen of them", metadata: { shelf: "fruit" } };
const ofTheApple = { currency: "GBP", unit_amount: 2000, product: "{product}" };
const twoApples = { line_items: [{ price: "{price}", quantity: 2 }] };
const tenOff = { percent_off: 10, duration: "once", name: "Ten off" };
const forApples = { coupon: "{coupon}", code: "APPLES10" };

export const catalogueOperations: readonly Operation[] = [
  products.create("Create a Product", { request: ProductData, example: apple }),
  products.retrieve("Retrieve a product"),
  products.update("Update a product", {
    request: ProductData.partial(),
    example: { description: "A baker's dozen" },
  }),
  ...products.list("List all products", { filters: ProductFilters }),

  prices.create("Create a price", { request: PriceData, example: ofTheApple }),
  prices.retrieve("Retrieve a price"),
  prices.update("Update a price", { request: PriceUpdate, example: { nickname: "summer" } }),

  links.create("Create a payment link", { request: CreateLinkRequest, example: twoApples }),
  links.update("Update a payment link", { request: UpdateLinkRequest, example: { active: false } }),
  links.retrieve("Retrieve payment link"),
  ...links.list("List all payment links", { filters: LinkFilters }),
  links.parts("line_items", "Retrieve a payment link's line items"),

  coupons.create("Create a Coupon", { request: CouponRequest, example: tenOff }),
  coupons.retrieve("Retrieve a coupon"),
  codes.create("Create a promotion code", { request: PromotionCodeRequest, example: forApples }),
  codes.update("Update a promotion code", { request: PromotionCodeUpdate, example: { active: false } }),
  coupons.remove("Delete a coupon"),

  {
    method: "GET",
    path: "/v1/accounts/payment_methods",
    tag: "Accounts",
    summary: "Retrieve account's paymentmethods",
  },
];
