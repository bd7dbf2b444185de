"use client"

import { useTranslations } from "next-intl"
import type { RefusalCode } from "@/lib/api/types"
import { Notice } from "@/ui/notice"

/** What became of a form that was sent. */
export function FormTold({ told }: { told: "saved" | RefusalCode | null }) {
  const t = useTranslations("deskGoods")
  const errors = useTranslations("errors")
  if (!told) return null
  if (told === "saved") return <Notice tone="success" title={t("form.saved")} live />
  return <Notice tone="danger" title={told === "UNREACHABLE" ? t("told.offline") : errors(told)} live />
}
