/** Says that something is on its way; appears only when it takes a moment. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p className="loading" role="status">
      <span className="spinner" aria-hidden="true" />
      {what} …
    </p>
  );
}
