/** A part that needs all boards of the product, with these: most are fetched apart from the table (features/board/useTemplates.ts). */
export function withTemplates<Module>(load: () => Promise<Module>): () => Promise<Module> {
  return async () => {
    const [module, { fetchTemplates }] = await Promise.all([
      load(),
      import('../model/board/templates/templatesAtHand.ts'),
    ]);
    await fetchTemplates();
    return module;
  };
}
