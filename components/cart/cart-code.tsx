import type { CartNotice, CartView } from "@/lib/cart/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { AddCode, CodeInCart } from "./code-form-client";

type Props = { cart: CartView; market: Market; t: Translator; notice: CartNotice | null };

const aboutTyping: readonly CartNotice[] = ["code_unknown", "code_used_up", "code_not_here", "code_too_many"];

/** A collapsed field for a code, or the code that is in the cart and what it gives. */
export function CartCode({ cart: { code }, market, t, notice }: Props) {
  if (!code) {
    return (
      <AddCode
        market={market.code}
        open={notice !== null && aboutTyping.includes(notice)}
        texts={{
          question: t("cart.haveCode"),
          code: t("cart.code"),
          apply: t("cart.applyCode"),
          applying: t("cart.applying"),
        }}
      />
    );
  }
  return (
    <>
      <CodeInCart
        market={market.code}
        texts={{
          inUse: t("cart.codeInUse", { code: code.code }),
          remove: t("cart.remove"),
          removeCode: t("cart.removeCode", { code: code.code }),
        }}
      />
      {code.problem && (
        <p className="mt-1 font-medium text-fruit">{t(`cart.codeProblems.${code.problem}`, { code: code.code })}</p>
      )}
    </>
  );
}
