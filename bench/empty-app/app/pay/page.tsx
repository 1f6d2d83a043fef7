import { redirect } from "next/navigation";

async function pay(form: FormData) {
  "use server";
  redirect(String(form.get("target")) as never);
}

export default function PayPage() {
  return (
    <form action={pay}>
      <input name="target" />
      <button>Pay</button>
    </form>
  );
}
