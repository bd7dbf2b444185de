import { Badge, Button, Container, Label, Text, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { PageHead } from "../shell/page-head"
import { moment } from "../words/format"
import { useWords } from "../words/use-words"
import { useHelp, type Helped } from "./use-helped"

type Note = Helped["notes"][number]

/** What was noted about a purchase, and complaints until they are solved. */
export function NoteCard({ helped, readOnly }: { helped: Helped; readOnly: boolean }) {
  const { t } = useWords()
  const [body, setBody] = useState("")
  const write = useHelp<{ kind: Note["kind"]; body: string }>(
    () => `/admin/purchases/${helped.id}/notes`,
    t("help.kept")
  )
  const keep = (kind: Note["kind"]) => write.mutate({ kind, body }, { onSuccess: () => setBody("") })
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={t("help.notes")} />
      {!readOnly && (
        <div className="px-6 py-4">
          <Label htmlFor="note" size="xsmall">
            {t("help.write")}
          </Label>
          <Textarea
            id="note"
            dir="auto"
            maxLength={2000}
            value={body}
            onChange={({ target }) => setBody(target.value)}
          />
          <div className="mt-3 flex flex-wrap justify-end gap-2">
            {(["note", "complaint"] as const).map((kind) => (
              <Button
                key={kind}
                size="small"
                variant="secondary"
                disabled={!body.trim() || write.isPending}
                onClick={() => keep(kind)}
              >
                {t(kind === "note" ? "help.keepNote" : "help.keepComplaint")}
              </Button>
            ))}
          </div>
        </div>
      )}
      <ul className="divide-y">
        {helped.notes.map((note) => (
          <NoteRow key={note.id} {...{ note, readOnly }} purchaseId={helped.id} />
        ))}
      </ul>
    </Container>
  )
}

function NoteRow({ note, readOnly, purchaseId }: { note: Note; readOnly: boolean; purchaseId: string }) {
  const { t, language } = useWords()
  const [outcome, setOutcome] = useState("")
  const solve = useHelp<{ outcome: string }>(
    () => `/admin/purchases/${purchaseId}/notes/${note.id}/solved`,
    t("help.kept")
  )
  const id = `outcome-${note.id}`
  return (
    <li className="px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Badge size="2xsmall" color={note.kind === "note" ? "grey" : note.solved_at ? "green" : "orange"}>
          {t(`help.${note.kind}`)}
        </Badge>
        <Text size="small" className="text-ui-fg-subtle">
          {note.written_by} · {moment(note.written_at, language)}
        </Text>
      </div>
      <Text dir="auto" className="whitespace-pre-line">
        {note.body}
      </Text>
      {note.solved_at && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("help.solved", { name: note.solved_by ?? "", date: moment(note.solved_at, language) })}: {note.outcome}
        </Text>
      )}
      {note.kind === "complaint" && !note.solved_at && !readOnly && (
        <div className="mt-3">
          <Label htmlFor={id} size="xsmall">
            {t("help.outcome")}
          </Label>
          <Textarea
            id={id}
            dir="auto"
            maxLength={2000}
            value={outcome}
            onChange={({ target }) => setOutcome(target.value)}
          />
          <div className="mt-3 text-end">
            <Button
              size="small"
              disabled={!outcome.trim()}
              isLoading={solve.isPending}
              onClick={() => solve.mutate({ outcome })}
            >
              {t("help.solve")}
            </Button>
          </div>
        </div>
      )}
    </li>
  )
}
