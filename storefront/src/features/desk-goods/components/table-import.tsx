"use client"

import { useTranslations } from "next-intl"
import { useEffect } from "react"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { countRows, useImport } from "../use-import"
import { FilePick } from "./file-pick"
import { ImportedRows } from "./imported-rows"
import styles from "./listing-editor.module.css"

/** A table of products: first what it would do, row by row, then the good rows kept. */
export function TableImport() {
  const t = useTranslations("deskGoods.table")
  const told = useTranslations("deskGoods.told")
  const errors = useTranslations("errors")
  const { state, refused, stuck, read, keep } = useImport()
  const busy = state?.step === "sending" || state?.step === "reading" || state?.step === "writing"
  const counts = countRows(state?.rows ?? [])
  // What is wrong with the table itself stands beside where it was chosen.
  const unfit = refused && /^(FILE|TABLE)_/.test(refused) ? errors(refused) : undefined
  useEffect(() => {
    if (unfit) document.getElementById("table")?.focus()
  }, [unfit])
  const good = counts.new + counts.change
  return (
    <div className={styles.editor}>
      <p className={styles.muted}>{t("columns")}</p>
      <FilePick
        id="table"
        label={t("choose")}
        hint={t("importHint")}
        choose={t("chooseFile")}
        accept=".csv,text/csv,text/plain"
        disabled={busy}
        error={unfit}
        onFile={(file) => void read(file)}
      />
      <div aria-live="polite" className={styles.fields}>
        {refused && !unfit && (
          <Notice tone="danger" title={refused === "UNREACHABLE" ? told("offline") : errors(refused)} live />
        )}
        {state?.step === "sending" && <p>{t("sending")}</p>}
        {state?.step === "reading" && <p>{t("reading", { done: state.next, total: state.total })}</p>}
        {state?.step === "writing" && <p>{t("writing", { done: state.next, total: state.total })}</p>}
        {state?.step === "tried" && <Notice title={t("tried", counts)} />}
        {state?.step === "done" && <Notice tone="success" title={t("done", counts)} live />}
        {state?.step === "stopped" && <Notice tone="warning" title={t("stopped", { line: state.next + 2 })} live />}
      </div>
      {state?.step === "tried" && good > 0 && (
        <Button wide onClick={() => void keep()}>
          {t("keep", { count: good })}
        </Button>
      )}
      {stuck && (
        <Button wide onClick={() => void read(stuck)}>
          {t("goOn")}
        </Button>
      )}
      {state?.step === "stopped" && (
        <Button wide onClick={() => void keep()}>
          {t("goOn")}
        </Button>
      )}
      {state && state.rows.length > 0 && <ImportedRows rows={state.rows} />}
    </div>
  )
}
