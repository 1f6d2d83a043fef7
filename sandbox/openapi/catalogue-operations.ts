import { CouponRequest } from "../api/coupons.ts";
import { ListRequest } from "../api/list.ts";
import { CreateLinkRequest, UpdateLinkRequest } from "../api/payment-link-request.ts";
import { LinkFilters } from "../api/payment-links.ts";
import { PriceData, ProductData } from "../api/price-request.ts";
import { PriceUpdate } from "../api/prices.ts";
import { ProductFilters } from "../api/products.ts";
import { PromotionCodeRequest, PromotionCodeUpdate } from "../api/promotion-codes.ts";
import { listOperations, type Operation } from "./operation.ts";

const products = "/v1/products";
const prices = "/v1/prices";
const links = "/v1/payment_links";
const coupons = "/v1/coupons";
const codes = "/v1/promotion_code";

const productOperations: readonly Operation[] = [
  {
    method: "POST",
    path: products,
    tag: "Products",
    summary: "Create a Product",
    request: ProductData,
    example: { name: "apple", description: "A dozen of them", metadata: { shelf: "fruit" } },
    as: "product",
  },
  { method: "GET", path: `${products}/:id`, tag: "Products", summary: "Retrieve a product", at: { id: "product" } },
  {
    method: "POST",
    path: `${products}/:id`,
    tag: "Products",
    summary: "Update a product",
    request: ProductData.partial(),
    example: { description: "A baker's dozen" },
    at: { id: "product" },
  },
  ...listOperations({ path: products, tag: "Products", summary: "List all products", filters: ProductFilters }),
];

const priceOperations: readonly Operation[] = [
  {
    method: "POST",
    path: prices,
    tag: "Prices",
    summary: "Create a price",
    request: PriceData,
    example: { currency: "GBP", unit_amount: 2000, product: "{product}" },
    as: "price",
  },
  { method: "GET", path: `${prices}/:id`, tag: "Prices", summary: "Retrieve a price", at: { id: "price" } },
  {
    method: "POST",
    path: `${prices}/:id`,
    tag: "Prices",
    summary: "Update a price",
    request: PriceUpdate,
    example: { nickname: "summer" },
    at: { id: "price" },
  },
];

const linkOperations: readonly Operation[] = [
  {
    method: "POST",
    path: links,
    tag: "Payment Links",
    summary: "Create a payment link",
    request: CreateLinkRequest,
    example: { line_items: [{ price: "{price}", quantity: 2 }] },
    as: "link",
  },
  {
    method: "POST",
    path: `${links}/:id`,
    tag: "Payment Links",
    summary: "Update a payment link",
    request: UpdateLinkRequest,
    example: { active: false },
    at: { id: "link" },
  },
  { method: "GET", path: `${links}/:id`, tag: "Payment Links", summary: "Retrieve payment link", at: { id: "link" } },
  ...listOperations({ path: links, tag: "Payment Links", summary: "List all payment links", filters: LinkFilters }),
  {
    method: "GET",
    path: `${links}/:id/line_items`,
    tag: "Payment Links",
    summary: "Retrieve a payment link's line items",
    request: ListRequest,
    at: { id: "link" },
  },
];

const discountOperations: readonly Operation[] = [
  {
    method: "POST",
    path: coupons,
    tag: "Coupons",
    summary: "Create a Coupon",
    request: CouponRequest,
    example: { percent_off: 10, duration: "once", name: "Ten off" },
    as: "coupon",
  },
  { method: "GET", path: `${coupons}/:id`, tag: "Coupons", summary: "Retrieve a coupon", at: { id: "coupon" } },
  {
    method: "POST",
    path: codes,
    tag: "Promotion Code",
    summary: "Create a promotion code",
    request: PromotionCodeRequest,
    example: { coupon: "{coupon}", code: "APPLES10" },
    as: "promotion",
  },
  {
    method: "POST",
    path: `${codes}/:id`,
    tag: "Promotion Code",
    summary: "Update a promotion code",
    request: PromotionCodeUpdate,
    example: { active: false },
    at: { id: "promotion" },
  },
  { method: "DELETE", path: `${coupons}/:id`, tag: "Coupons", summary: "Delete a coupon", at: { id: "coupon" } },
  {
    method: "GET",
    path: "/v1/accounts/payment_methods",
    tag: "Accounts",
    summary: "Retrieve account's paymentmethods",
  },
];

export const catalogueOperations: readonly Operation[] = [
  ...productOperations,
  ...priceOperations,
  ...linkOperations,
  ...discountOperations,
];
