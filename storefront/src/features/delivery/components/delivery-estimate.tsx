import { useLocale, useTranslations } from "next-intl"
import type { OptionGroup } from "@/ui/inputs"
import { DeliveryForm, type DeliveryWords } from "./delivery-form"

/** The words of delivery, for scripts that have no messages of their own. */
export function useDeliveryWords(): DeliveryWords {
  const t = useTranslations("delivery")
  const faults = useTranslations("faults")
  return {
    province: t("province"),
    provinceEmpty: t("provinceEmpty"),
    submit: t("submit"),
    free: t("free"),
    failed: t("failed"),
    missing: faults("province"),
    services: {
      home: t("home"),
      express: t("express"),
      pickup_cooperative: t("pickup_cooperative"),
      pickup_fair: t("pickup_fair"),
    },
  }
}

/** What it costs to send a listing to a province, and when it arrives; `provinces` from readProvinceChoices. */
export function DeliveryEstimate({ handle, provinces }: { handle: string; provinces: OptionGroup[] }) {
  const words = useDeliveryWords()
  return <DeliveryForm locale={useLocale()} handle={handle} provinces={provinces} words={words} />
}
