/** What a new folder says of itself: three steps to a published site. `folder` is as Wenda's own folder sees it. */
export function newReadme(folder: string, locale: string): string {
  return `# Help centre

The content of our help centre. Wenda builds it, and nothing of Wenda is changed for it. Run these in the folder of
Wenda, which stands beside this one.

1. **Fill in** \`site.yaml\`: name, addresses, channels, where tickets go. This names what is left:

   \`\`\`
   WENDA_CONTENT=${folder} npm run check:content -- --publish
   \`\`\`

2. **Write**: a question is a file such as \`faq/${locale}/contact.mdx\`; \`content/README.md\` of Wenda has every key. See it as you write:

   \`\`\`
   WENDA_CONTENT=${folder} npm run dev
   \`\`\`

3. **Publish**: put this folder into a repository on GitHub. \`.github/workflows/help-centre.yml\` names the copy of Wenda that
   builds it, checks every change and publishes \`main\` (Settings, Pages, Source: GitHub Actions). Elsewhere, upload what this writes:

   \`\`\`
   WENDA_CONTENT=${folder} npm run build -- --outDir ${folder}-site
   \`\`\`
`;
}
