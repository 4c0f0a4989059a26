/** Shows a picture small, and the kind of every other file in letters, as of what the browser cannot draw. */
export function showPreview(place: HTMLElement, file: File): void {
  const extension = /\.(\w{1,4})$/.exec(file.name)?.[1] ?? '';
  if (!file.type.startsWith('image/')) {
    place.textContent = extension.toUpperCase();
    return;
  }
  const image = new Image();
  const address = URL.createObjectURL(file);
  const settle = () => URL.revokeObjectURL(address);
  image.alt = '';
  image.addEventListener('load', settle);
  image.addEventListener('error', () => {
    settle();
    place.textContent = extension.toUpperCase();
  });
  image.src = address;
  place.replaceChildren(image);
}
