import { Button } from "@medusajs/ui"
import { useDecide } from "./use-decide"

type Props = { path: string; label: string; done: string; name: string; body?: object }

/** Says yes at once. */
export function ApproveButton({ path, label, done, name, body = {} }: Props) {
  const approve = useDecide<object>(path, done)
  return (
    <Button
      size="small"
      aria-label={`${label}: ${name}`}
      isLoading={approve.isPending}
      onClick={() => approve.mutate(body)}
    >
      {label}
    </Button>
  )
}
