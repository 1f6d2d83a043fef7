import type { BillingDetailsParams, Word } from "./params";

interface RedirectOptions {
  readonly terminal_type?: Word<"WEB" | "APP">;
  readonly os_type?: Word<"IOS">;
}

export interface PaymentMethodOptionsParams {
  readonly card?: {
    /** `any` forces the challenge. */
    readonly request_three_d_secure?: "any" | "auto";
    readonly setup_future_usage?: "on_session" | "off_session";
    readonly capture_method?: "automatic" | "manual";
    readonly tax_id?: string;
  };
  readonly alipayplus?: RedirectOptions;
  readonly alipay_hk?: RedirectOptions;
  readonly alipay?: RedirectOptions;
  readonly wechat_pay?: RedirectOptions & { readonly client_ip?: string; readonly openid?: string };
  readonly sepa_debit?: Readonly<Record<string, never>>;
  readonly akulaku?: RedirectOptions;
  readonly truemoney?: RedirectOptions;
  readonly kakaopay?: RedirectOptions;
  readonly shopeepay?: RedirectOptions;
  readonly dana?: RedirectOptions;
  readonly pix?: { readonly tax_id?: string };
}

/** A card in clear. Sending one makes you subject to PCI DSS: the hosted page exists so that you need not. */
export interface CardParams {
  readonly number: string;
  /** Documented as text ("03") for intents, as a number for payment methods. */
  readonly exp_month: string | number;
  readonly exp_year: string | number;
  readonly cvc: string;
  readonly name?: string;
}

/** Documented: Create a PaymentIntent; what each type needs lies under its own name. */
export interface PaymentMethodDataParams {
  /** `card`, `alipay`, `wechat_pay`, ... */
  readonly type: Word<"card">;
  readonly card?: CardParams;
  readonly billing_details?: BillingDetailsParams;
  readonly sepa_debit?: Readonly<Record<string, unknown>>;
  readonly wechat_pay?: Readonly<Record<string, unknown>>;
  readonly alipayplus?: Readonly<Record<string, unknown>>;
  readonly mobile_money?: { readonly phone_number: string; readonly provider_code: string };
}
