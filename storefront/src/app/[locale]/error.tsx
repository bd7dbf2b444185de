"use client"

import { useParams } from "next/navigation"
import { isLocale, localePath, type Locale } from "@/i18n/locales"
import { Button, LinkButton } from "@/ui/button"
import { EmptyState } from "@/ui/notice"
import { Container } from "@/ui/section"

/* The words travel with the boundary: it must speak even when messages cannot be loaded. */
const words: Record<Locale, { title: string; text: string; retry: string; home: string }> = {
  ar: {
    title: "تعذّر عرض هذه الصفحة",
    text: "العطب من عندنا وليس منك، وسلتك محفوظة على جهازك. أعد المحاولة بعد لحظات.",
    retry: "أعد المحاولة",
    home: "الرئيسية",
  },
  fr: {
    title: "Impossible d’afficher cette page",
    text: "La panne vient de chez nous, pas de vous, et votre panier est gardé sur votre appareil. Réessayez dans un instant.",
    retry: "Réessayer",
    home: "Accueil",
  },
  en: {
    title: "This page could not be shown",
    text: "The fault is ours, not yours, and your basket is kept on your device. Please try again in a moment.",
    retry: "Try again",
    home: "Home",
  },
}

/** `retry` asks the server again, where `reset` would only show the same failure. */
export default function FailurePage({ retry: again }: { retry: () => void }) {
  const { locale: given } = useParams<{ locale: string }>()
  const locale = isLocale(given) ? given : "ar"
  const { title, text, retry, home } = words[locale]
  return (
    <Container narrow>
      <EmptyState
        icon="alert"
        headingLevel={1}
        title={title}
        actions={
          <>
            <Button onClick={again}>{retry}</Button>
            <LinkButton href={localePath(locale, "/")} variant="secondary">
              {home}
            </LinkButton>
          </>
        }
      >
        <p>{text}</p>
      </EmptyState>
    </Container>
  )
}
