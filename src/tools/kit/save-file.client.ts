/**
 * Hands a text to the browser as a file to save. A browser does not tell whether it did; those inside other apps often
 * do not.
 *
 * @param name - name of the file.
 * @param text - what is in it, written as UTF-8.
 * @param type - its media type.
 */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // Some browsers follow only a link that is on the page.
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari asks for the file a little later.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
