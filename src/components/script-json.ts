/** Writes data as JSON that is safe inside a `<script>` element: nothing in it ends the element early. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replace(/</gu, '\\u003c');
}
