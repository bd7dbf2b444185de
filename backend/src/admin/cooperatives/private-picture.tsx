import { Button, FocusModal, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { readFile } from "../api/read-file"
import { Loaded } from "../shell/loaded"
import { useWords } from "../words/use-words"

type Props = { path: string; name: string }

/** A private photo, enlarged when it is pressed; a PDF is opened elsewhere. */
export function PrivatePicture({ path, name }: Props) {
  const { t } = useWords()
  const [large, enlarge] = useState(false)
  const file = useQuery({
    queryKey: ["private-file", path],
    queryFn: () => readFile(path),
    staleTime: 5 * 60_000,
    retry: false,
  })
  return (
    <figure>
      <Text size="small" weight="plus" asChild>
        <figcaption>{name}</figcaption>
      </Text>
      <Loaded of={file}>
        {(shown) =>
          shown.kind === "document" ? (
            <Button size="small" variant="secondary" className="mt-2" asChild>
              <a href={shown.href} target="_blank" rel="noreferrer">
                {t("cooperatives.paper.pdf")}
              </a>
            </Button>
          ) : (
            <FocusModal open={large} onOpenChange={enlarge}>
              <FocusModal.Trigger asChild>
                <button
                  type="button"
                  aria-label={t("cooperatives.paper.enlarge", { name })}
                  className="mt-2 block w-full cursor-zoom-in overflow-hidden rounded-lg border bg-ui-bg-subtle"
                >
                  <img src={shown.src} alt="" className="mx-auto max-h-96 object-contain" />
                </button>
              </FocusModal.Trigger>
              <FocusModal.Content aria-describedby={undefined}>
                <FocusModal.Header>
                  <FocusModal.Title>{name}</FocusModal.Title>
                </FocusModal.Header>
                <FocusModal.Body className="overflow-auto bg-ui-bg-subtle p-4">
                  <img src={shown.src} alt={name} className="mx-auto w-full max-w-5xl" />
                </FocusModal.Body>
              </FocusModal.Content>
            </FocusModal>
          )
        }
      </Loaded>
    </figure>
  )
}
