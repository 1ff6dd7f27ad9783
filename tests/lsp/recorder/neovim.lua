-- Types the keys of a session in Neovim, with a breath after each, so that they are told one by one.
vim.g.copydesk_command = { 'node', os.getenv('RECORDER'), os.getenv('RECORDING'), os.getenv('COPYDESK_PROGRAM'), 'lsp', '--stdio' }
dofile(os.getenv('COPYDESK_NVIM'))
vim.cmd('filetype on')
vim.cmd('edit ' .. os.getenv('COPYDESK_FILE'))
vim.wait(10000, function() return next(vim.lsp.buf_get_clients(0)) ~= nil and vim.lsp.buf_get_clients(0)[next(vim.lsp.buf_get_clients(0))].initialized end, 20)
vim.wait(800)
for _, keys in ipairs(vim.fn.json_decode(os.getenv('KEYS'))) do
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 'xt', false)
  vim.wait(220)
end
vim.wait(400)
vim.cmd('qa!')
